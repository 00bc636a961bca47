import type { Texts } from "./texts.ts";

export const texts: Texts = {
  cookie: "Cookie",
  always: "Siempre activas",
  storage: "Almacenamiento del navegador",
  title: "Cookies en este sitio",
  saved: "Su elección se ha guardado.",
  close: "Cerrar",
  preferences: "Configurar",
  services: "Servicios y cookies",
  save: "Guardar selección",
  policy: "Política completa y destinatarios de los datos",
  countries: "Lugar de tratamiento",
  provider: "Proveedor",
  persistent: "Hasta su eliminación",
  session: "Hasta el fin de la sesión",
  "accept-all": "Aceptar todas",
  name: "Nombre",
  recipients: "Destinatarios",
  changedIntro:
    "{controller} solicita su consentimiento solo para lo siguiente; sus demás elecciones se mantienen:",
  changed: "Qué ha cambiado desde el {date}",
  control: "Configuración de cookies",
  intro:
    "{controller} solicita su consentimiento para almacenar y leer información en su dispositivo con los siguientes fines:",
  lifetime: "Plazo de conservación",
  new: "Nuevo",
  tracking: "Seguimiento",
  "reject-all": "Rechazar todas",
  withdraw: "Puede cambiar o retirar su elección en cualquier momento en «{control}».",
  necessary: "Necesarias",
  functionality: "Funcionales",
};
