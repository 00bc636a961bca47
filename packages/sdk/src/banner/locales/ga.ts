import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Fianán",
  always: "Ar siúl i gcónaí",
  storage: "Stóras an bhrabhsálaí",
  title: "Fianáin ar an suíomh seo",
  saved: "Sábháladh do rogha.",
  close: "Dún",
  preferences: "Saincheap",
  services: "Seirbhísí agus fianáin",
  save: "Sábháil roghanna",
  policy: "An beartas iomlán agus faighteoirí na sonraí",
  countries: "Áit na próiseála",
  provider: "Soláthraí",
  persistent: "Go dtí go scriostar é",
  session: "Go deireadh an tseisiúin",
  "accept-all": "Glac le gach ceann",
  name: "Ainm",
  recipients: "Faighteoirí",
  changedIntro:
    "Níl {controller} ag iarraidh do thoilithe ach don mhéid seo a leanas; fanann do roghanna eile mar atá siad:",
  changed: "Cad atá athraithe ón {date}",
  control: "Socruithe fianán",
  intro:
    "Tá {controller} ag iarraidh do thoilithe chun faisnéis a stóráil ar do ghléas agus í a léamh, chun na gcríoch seo a leanas:",
  lifetime: "Tréimhse choinneála",
  new: "Nua",
  tracking: "Rianú",
  "reject-all": "Diúltaigh do gach ceann",
  withdraw: "Is féidir leat do rogha a athrú nó a tharraingt siar am ar bith faoi “{control}”.",
  necessary: "Riachtanach",
  functionality: "Feidhmiúlacht",
};
