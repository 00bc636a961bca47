import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Fianáin ar an suíomh seo",
  intro:
    "Tá {controller} ag iarraidh do thoilithe chun faisnéis a stóráil ar do ghléas agus í a léamh, chun na gcríoch seo a leanas:",
  save: "Sábháil roghanna",
  close: "Dún",
  control: "Socruithe fianán",
  "accept-all": "Glac le gach ceann",
  "reject-all": "Diúltaigh do gach ceann",
  preferences: "Saincheap",
  withdraw: "Is féidir leat do rogha a athrú nó a tharraingt siar am ar bith faoi “{control}”.",
  policy: "An beartas iomlán agus faighteoirí na sonraí",
  changedIntro:
    "Níl {controller} ag iarraidh do thoilithe ach don mhéid seo a leanas; fanann do roghanna eile mar atá siad:",
  changed: "Cad atá athraithe ón {date}",
  saved: "Sábháladh do rogha.",
  necessary: "Riachtanach",
  functionality: "Feidhmiúlacht",
  tracking: "Rianú",
  always: "Ar siúl i gcónaí",
  new: "Nua",
  services: "Seirbhísí agus fianáin",
  provider: "Soláthraí",
  recipients: "Faighteoirí",
  countries: "Áit na próiseála",
  name: "Ainm",
  lifetime: "Tréimhse choinneála",
  session: "Go deireadh an tseisiúin",
  persistent: "Go dtí go scriostar é",
  cookie: "Fianán",
  storage: "Stóras an bhrabhsálaí",
};
