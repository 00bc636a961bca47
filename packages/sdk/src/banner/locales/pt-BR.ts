import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookies neste site",
  intro:
    "{controller} solicita seu consentimento para armazenar e ler informações no seu dispositivo, para as seguintes finalidades:",
  save: "Salvar escolhas",
  close: "Fechar",
  control: "Configurações de cookies",
  "accept-all": "Aceitar todos",
  withdraw: "Você pode alterar ou revogar sua escolha a qualquer momento em “{control}”.",
  changedIntro:
    "{controller} solicita seu consentimento apenas para o seguinte; suas outras escolhas permanecem como estão:",
  saved: "Sua escolha foi salva.",
  necessary: "Necessários",
  policy: "Política completa e destinatários dos dados",
  recipients: "Destinatários",
  countries: "Local de tratamento",
  functionality: "Funcionais",
  tracking: "Rastreamento",
  new: "Novo",
  services: "Serviços e cookies",
  name: "Nome",
  lifetime: "Prazo de armazenamento",
  session: "Até o fim da sessão",
  changed: "O que mudou desde {date}",
  provider: "Fornecedor",
  persistent: "Até ser excluído",
  always: "Sempre ativos",
  "reject-all": "Rejeitar todos",
  preferences: "Personalizar",
  cookie: "Cookie",
  storage: "Armazenamento do navegador",
};
