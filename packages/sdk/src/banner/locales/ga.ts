import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Áit na próiseála",
  provider: "Soláthraí",
  saved: "Sábháladh do rogha.",
  lifetime: "Tréimhse choinneála",
  policy: "An beartas iomlán agus faighteoirí na sonraí",
  name: "Ainm",
  services: "Seirbhísí agus fianáin",
  changedIntro:
    "Níl {controller} ag iarraidh do thoilithe ach don mhéid seo a leanas; fanann do roghanna eile mar atá siad:",
  changed: "Cad atá athraithe ón {date}",
  control: "Socruithe fianán",
  intro:
    "Tá {controller} ag iarraidh do thoilithe chun faisnéis a stóráil ar do ghléas agus í a léamh, chun na gcríoch seo a leanas:",
  "accept-all": "Glac le gach ceann",
  withdraw: "Is féidir leat do rogha a athrú nó a tharraingt siar am ar bith faoi “{control}”.",
  session: "Go deireadh an tseisiúin",
  necessary: "Riachtanach",
  title: "Fianáin ar an suíomh seo",
  recipients: "Faighteoirí",
  save: "Sábháil roghanna",
  always: "Ar siúl i gcónaí",
  cookie: "Fianán",
  tracking: "Rianú",
  persistent: "Go dtí go scriostar é",
  "reject-all": "Diúltaigh do gach ceann",
  new: "Nua",
  close: "Dún",
  storage: "Stóras an bhrabhsálaí",
  preferences: "Saincheap",
  functionality: "Feidhmiúlacht",
};
