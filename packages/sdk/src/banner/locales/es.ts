import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookies en este sitio",
  intro:
    "{controller} solicita su consentimiento para almacenar y leer información en su dispositivo con los siguientes fines:",
  save: "Guardar selección",
  close: "Cerrar",
  control: "Configuración de cookies",
  "accept-all": "Aceptar todas",
  "reject-all": "Rechazar todas",
  preferences: "Configurar",
  withdraw: "Puede cambiar o retirar su elección en cualquier momento en «{control}».",
  policy: "Política completa y destinatarios de los datos",
  changedIntro:
    "{controller} solicita su consentimiento solo para lo siguiente; sus demás elecciones se mantienen:",
  changed: "Qué ha cambiado desde el {date}",
  saved: "Su elección se ha guardado.",
  necessary: "Necesarias",
  functionality: "Funcionales",
  tracking: "Seguimiento",
  always: "Siempre activas",
  new: "Nuevo",
  services: "Servicios y cookies",
  provider: "Proveedor",
  recipients: "Destinatarios",
  countries: "Lugar de tratamiento",
  name: "Nombre",
  lifetime: "Plazo de conservación",
  session: "Hasta el fin de la sesión",
  persistent: "Hasta su eliminación",
  cookie: "Cookie",
  storage: "Almacenamiento del navegador",
};
