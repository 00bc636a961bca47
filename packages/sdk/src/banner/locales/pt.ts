import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookies neste site",
  intro:
    "{controller} pede o seu consentimento para armazenar e ler informações no seu dispositivo, para as seguintes finalidades:",
  save: "Guardar escolhas",
  close: "Fechar",
  control: "Definições de cookies",
  "accept-all": "Aceitar todos",
  withdraw: "Pode alterar ou retirar a sua escolha em qualquer momento em «{control}».",
  changedIntro:
    "{controller} pede o seu consentimento apenas para o seguinte; as suas outras escolhas mantêm-se:",
  saved: "A sua escolha foi guardada.",
  necessary: "Necessários",
  policy: "Política completa e destinatários dos dados",
  recipients: "Destinatários",
  countries: "Local de tratamento",
  functionality: "Funcionais",
  tracking: "Rastreio",
  new: "Novo",
  services: "Serviços e cookies",
  name: "Nome",
  lifetime: "Prazo de conservação",
  session: "Até ao fim da sessão",
  changed: "O que mudou desde {date}",
  provider: "Fornecedor",
  persistent: "Até ser eliminado",
  always: "Sempre ativos",
  "reject-all": "Rejeitar todos",
  preferences: "Personalizar",
  cookie: "Cookie",
  storage: "Armazenamento do navegador",
};
