// Supervisory authorities to which a visitor can complain, by country.

const authorities: { readonly [country: string]: { readonly name: string; readonly url: string } } = {
  AT: { name: "Datenschutzbehörde", url: "https://www.dsb.gv.at" },
  BE: { name: "Autorité de protection des données", url: "https://www.autoriteprotectiondonnees.be" },
  DE: {
    name: "Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit",
    url: "https://www.bfdi.bund.de",
  },
  DK: { name: "Datatilsynet", url: "https://www.datatilsynet.dk" },
  ES: { name: "Agencia Española de Protección de Datos (AEPD)", url: "https://www.aepd.es" },
  FI: { name: "Tietosuojavaltuutetun toimisto", url: "https://tietosuoja.fi" },
  FR: { name: "Commission nationale de l'informatique et des libertés (CNIL)", url: "https://www.cnil.fr" },
  GB: { name: "Information Commissioner's Office (ICO)", url: "https://ico.org.uk" },
  IE: { name: "Data Protection Commission", url: "https://www.dataprotection.ie" },
  IT: { name: "Garante per la protezione dei dati personali", url: "https://www.garanteprivacy.it" },
  NL: { name: "Autoriteit Persoonsgegevens", url: "https://autoriteitpersoonsgegevens.nl" },
  NO: { name: "Datatilsynet", url: "https://www.datatilsynet.no" },
  PL: { name: "Urząd Ochrony Danych Osobowych (UODO)", url: "https://uodo.gov.pl" },
  PT: { name: "Comissão Nacional de Proteção de Dados (CNPD)", url: "https://www.cnpd.pt" },
  SE: { name: "Integritetsskyddsmyndigheten (IMY)", url: "https://www.imy.se" },
};

export function authorityOf(country: string) {
  return authorities[country];
}
