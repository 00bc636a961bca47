import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Local de tratamento",
  provider: "Fornecedor",
  saved: "Sua escolha foi salva.",
  lifetime: "Prazo de armazenamento",
  policy: "Política completa e destinatários dos dados",
  name: "Nome",
  services: "Serviços e cookies",
  changedIntro:
    "{controller} solicita seu consentimento apenas para o seguinte; suas outras escolhas permanecem como estão:",
  changed: "O que mudou desde {date}",
  control: "Configurações de cookies",
  intro:
    "{controller} solicita seu consentimento para armazenar e ler informações no seu dispositivo, para as seguintes finalidades:",
  "accept-all": "Aceitar todos",
  withdraw: "Você pode alterar ou revogar sua escolha a qualquer momento em “{control}”.",
  session: "Até o fim da sessão",
  necessary: "Necessários",
  title: "Cookies neste site",
  recipients: "Destinatários",
  save: "Salvar escolhas",
  always: "Sempre ativos",
  cookie: "Cookie",
  tracking: "Rastreamento",
  persistent: "Até ser excluído",
  "reject-all": "Rejeitar todos",
  new: "Novo",
  close: "Fechar",
  storage: "Armazenamento do navegador",
  preferences: "Personalizar",
  functionality: "Funcionais",
};
