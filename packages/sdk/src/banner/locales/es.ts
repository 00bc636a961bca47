import type { Texts } from "./texts.ts";

export const texts: Texts = {
  title: "Cookies en este sitio",
  intro:
    "{controller} solicita su consentimiento para almacenar y leer información en su dispositivo con los siguientes fines:",
  save: "Guardar selección",
  close: "Cerrar",
  control: "Configuración de cookies",
  "accept-all": "Aceptar todas",
  withdraw: "Puede cambiar o retirar su elección en cualquier momento en «{control}».",
  changedIntro:
    "{controller} solicita su consentimiento solo para lo siguiente; sus demás elecciones se mantienen:",
  saved: "Su elección se ha guardado.",
  necessary: "Necesarias",
  policy: "Política completa y destinatarios de los datos",
  recipients: "Destinatarios",
  countries: "Lugar de tratamiento",
  functionality: "Funcionales",
  tracking: "Seguimiento",
  new: "Nuevo",
  services: "Servicios y cookies",
  name: "Nombre",
  lifetime: "Plazo de conservación",
  session: "Hasta el fin de la sesión",
  changed: "Qué ha cambiado desde el {date}",
  provider: "Proveedor",
  persistent: "Hasta su eliminación",
  always: "Siempre activas",
  "reject-all": "Rechazar todas",
  preferences: "Configurar",
  cookie: "Cookie",
  storage: "Almacenamiento del navegador",
};
