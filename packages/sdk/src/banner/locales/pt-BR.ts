import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookies neste site",
  intro:
    "{controller} solicita seu consentimento para armazenar e ler informações no seu dispositivo, para as seguintes finalidades:",
  save: "Salvar escolhas",
  close: "Fechar",
  control: "Configurações de cookies",
  "accept-all": "Aceitar todos",
  "reject-all": "Rejeitar todos",
  preferences: "Personalizar",
  withdraw: "Você pode alterar ou revogar sua escolha a qualquer momento em “{control}”.",
  policy: "Política completa e destinatários dos dados",
  changedIntro:
    "{controller} solicita seu consentimento apenas para o seguinte; suas outras escolhas permanecem como estão:",
  changed: "O que mudou desde {date}",
  saved: "Sua escolha foi salva.",
  necessary: "Necessários",
  functionality: "Funcionais",
  tracking: "Rastreamento",
  always: "Sempre ativos",
  new: "Novo",
  services: "Serviços e cookies",
  provider: "Fornecedor",
  recipients: "Destinatários",
  countries: "Local de tratamento",
  name: "Nome",
  lifetime: "Prazo de armazenamento",
  session: "Até o fim da sessão",
  persistent: "Até ser excluído",
  cookie: "Cookie",
  storage: "Armazenamento do navegador",
};
