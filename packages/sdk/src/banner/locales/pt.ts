import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Cookie",
  always: "Sempre ativos",
  storage: "Armazenamento do navegador",
  title: "Cookies neste site",
  saved: "A sua escolha foi guardada.",
  close: "Fechar",
  preferences: "Personalizar",
  services: "Serviços e cookies",
  save: "Guardar escolhas",
  policy: "Política completa e destinatários dos dados",
  countries: "Local de tratamento",
  provider: "Fornecedor",
  persistent: "Até ser eliminado",
  session: "Até ao fim da sessão",
  "accept-all": "Aceitar todos",
  name: "Nome",
  recipients: "Destinatários",
  changedIntro:
    "{controller} pede o seu consentimento apenas para o seguinte; as suas outras escolhas mantêm-se:",
  changed: "O que mudou desde {date}",
  control: "Definições de cookies",
  intro:
    "{controller} pede o seu consentimento para armazenar e ler informações no seu dispositivo, para as seguintes finalidades:",
  lifetime: "Prazo de conservação",
  new: "Novo",
  tracking: "Rastreio",
  "reject-all": "Rejeitar todos",
  withdraw: "Pode alterar ou retirar a sua escolha em qualquer momento em «{control}».",
  necessary: "Necessários",
  functionality: "Funcionais",
};
