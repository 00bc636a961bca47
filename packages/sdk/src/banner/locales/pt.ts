import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Local de tratamento",
  provider: "Fornecedor",
  saved: "A sua escolha foi guardada.",
  lifetime: "Prazo de conservação",
  policy: "Política completa e destinatários dos dados",
  name: "Nome",
  services: "Serviços e cookies",
  changedIntro:
    "{controller} pede o seu consentimento apenas para o seguinte; as suas outras escolhas mantêm-se:",
  changed: "O que mudou desde {date}",
  control: "Definições de cookies",
  intro:
    "{controller} pede o seu consentimento para armazenar e ler informações no seu dispositivo, para as seguintes finalidades:",
  "accept-all": "Aceitar todos",
  withdraw: "Pode alterar ou retirar a sua escolha em qualquer momento em «{control}».",
  session: "Até ao fim da sessão",
  necessary: "Necessários",
  title: "Cookies neste site",
  recipients: "Destinatários",
  save: "Guardar escolhas",
  always: "Sempre ativos",
  cookie: "Cookie",
  tracking: "Rastreio",
  persistent: "Até ser eliminado",
  "reject-all": "Rejeitar todos",
  new: "Novo",
  close: "Fechar",
  storage: "Armazenamento do navegador",
  preferences: "Personalizar",
  functionality: "Funcionais",
};
