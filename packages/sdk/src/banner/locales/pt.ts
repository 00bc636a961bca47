import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookies neste site",
  intro:
    "{controller} pede o seu consentimento para armazenar e ler informações no seu dispositivo, para as seguintes finalidades:",
  save: "Guardar escolhas",
  close: "Fechar",
  control: "Definições de cookies",
  "accept-all": "Aceitar todos",
  "reject-all": "Rejeitar todos",
  preferences: "Personalizar",
  withdraw: "Pode alterar ou retirar a sua escolha em qualquer momento em «{control}».",
  policy: "Política completa e destinatários dos dados",
  changedIntro:
    "{controller} pede o seu consentimento apenas para o seguinte; as suas outras escolhas mantêm-se:",
  changed: "O que mudou desde {date}",
  saved: "A sua escolha foi guardada.",
  necessary: "Necessários",
  functionality: "Funcionais",
  tracking: "Rastreio",
  always: "Sempre ativos",
  new: "Novo",
  services: "Serviços e cookies",
  provider: "Fornecedor",
  recipients: "Destinatários",
  countries: "Local de tratamento",
  name: "Nome",
  lifetime: "Prazo de conservação",
  session: "Até ao fim da sessão",
  persistent: "Até ser eliminado",
  cookie: "Cookie",
  storage: "Armazenamento do navegador",
};
