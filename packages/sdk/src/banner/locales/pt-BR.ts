import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Cookie",
  always: "Sempre ativos",
  storage: "Armazenamento do navegador",
  title: "Cookies neste site",
  saved: "Sua escolha foi salva.",
  close: "Fechar",
  preferences: "Personalizar",
  services: "Serviços e cookies",
  save: "Salvar escolhas",
  policy: "Política completa e destinatários dos dados",
  countries: "Local de tratamento",
  provider: "Fornecedor",
  persistent: "Até ser excluído",
  session: "Até o fim da sessão",
  "accept-all": "Aceitar todos",
  name: "Nome",
  recipients: "Destinatários",
  changedIntro:
    "{controller} solicita seu consentimento apenas para o seguinte; suas outras escolhas permanecem como estão:",
  changed: "O que mudou desde {date}",
  control: "Configurações de cookies",
  intro:
    "{controller} solicita seu consentimento para armazenar e ler informações no seu dispositivo, para as seguintes finalidades:",
  lifetime: "Prazo de armazenamento",
  new: "Novo",
  tracking: "Rastreamento",
  "reject-all": "Rejeitar todos",
  withdraw: "Você pode alterar ou revogar sua escolha a qualquer momento em “{control}”.",
  necessary: "Necessários",
  functionality: "Funcionais",
};
