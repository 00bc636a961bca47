import type { Texts } from "./texts.ts";

export const texts: Texts = {
  countries: "Lugar de tratamiento",
  provider: "Proveedor",
  saved: "Su elección se ha guardado.",
  lifetime: "Plazo de conservación",
  policy: "Política completa y destinatarios de los datos",
  name: "Nombre",
  services: "Servicios y cookies",
  changedIntro:
    "{controller} solicita su consentimiento solo para lo siguiente; sus demás elecciones se mantienen:",
  changed: "Qué ha cambiado desde el {date}",
  control: "Configuración de cookies",
  intro:
    "{controller} solicita su consentimiento para almacenar y leer información en su dispositivo con los siguientes fines:",
  "accept-all": "Aceptar todas",
  withdraw: "Puede cambiar o retirar su elección en cualquier momento en «{control}».",
  session: "Hasta el fin de la sesión",
  necessary: "Necesarias",
  title: "Cookies en este sitio",
  recipients: "Destinatarios",
  save: "Guardar selección",
  always: "Siempre activas",
  cookie: "Cookie",
  tracking: "Seguimiento",
  persistent: "Hasta su eliminación",
  "reject-all": "Rechazar todas",
  new: "Nuevo",
  close: "Cerrar",
  storage: "Almacenamiento del navegador",
  preferences: "Configurar",
  functionality: "Funcionales",
};
