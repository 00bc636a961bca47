// Why the catalogue holds to its category where another list differs. What stands here is more than the entry's reason.

/** @type {{ [serviceAndName: string]: string }} */
const cookies = {};
/** @type {{ [service: string]: string }} */
const hosts = {};

export const explanations = {
  /** @param {{ service: { id: string } }} match @param {string} name */
  cookies: (match, name) => cookies[`${match.service.id} ${name}`] ?? cookies[match.service.id],
  /** @param {{ id: string }} entry */
  hosts: (entry) => hosts[entry.id],
};
