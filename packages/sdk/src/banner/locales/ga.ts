import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Fianáin ar an suíomh seo",
  intro:
    "Tá {controller} ag iarraidh do thoilithe chun faisnéis a stóráil ar do ghléas agus í a léamh, chun na gcríoch seo a leanas:",
  save: "Sábháil roghanna",
  close: "Dún",
  control: "Socruithe fianán",
  "accept-all": "Glac le gach ceann",
  withdraw: "Is féidir leat do rogha a athrú nó a tharraingt siar am ar bith faoi “{control}”.",
  changedIntro:
    "Níl {controller} ag iarraidh do thoilithe ach don mhéid seo a leanas; fanann do roghanna eile mar atá siad:",
  saved: "Sábháladh do rogha.",
  necessary: "Riachtanach",
  policy: "An beartas iomlán agus faighteoirí na sonraí",
  recipients: "Faighteoirí",
  countries: "Áit na próiseála",
  functionality: "Feidhmiúlacht",
  tracking: "Rianú",
  new: "Nua",
  services: "Seirbhísí agus fianáin",
  name: "Ainm",
  lifetime: "Tréimhse choinneála",
  session: "Go deireadh an tseisiúin",
  changed: "Cad atá athraithe ón {date}",
  provider: "Soláthraí",
  persistent: "Go dtí go scriostar é",
  always: "Ar siúl i gcónaí",
  "reject-all": "Diúltaigh do gach ceann",
  preferences: "Saincheap",
  cookie: "Fianán",
  storage: "Stóras an bhrabhsálaí",
};
