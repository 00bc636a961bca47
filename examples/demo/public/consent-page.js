// Shows the state of consent, what lies in the browser, and what has reached the third party, as it changes.
const { consent } = globalThis;
const at = (id) => document.getElementById(id);

consent.subscribe((event) => {
  at("reason").textContent = event.reason;
  showGrants();
  showRecord();
  showReceipt();
});
for (const name of ["receipt", "dead-letter"]) document.addEventListener(`tillit:${name}`, showReceipt);
setInterval(look, 1000);
look();

function showGrants() {
  const rows = Object.entries(consent.policy.categories).flatMap(([category]) => [
    row(category, consent.allows(category), true),
    ...Object.entries(consent.policy.services)
      .filter(([, service]) => service.category === category)
      .map(([id, service]) => row(service.name, consent.allows(category, id), false)),
  ]);
  at("grants").replaceChildren(...rows);
}

function row(name, allowed, isCategory) {
  const line = document.createElement("tr");
  const head = document.createElement("th");
  head.scope = "row";
  head.textContent = isCategory ? name : `– ${name}`;
  if (!isCategory) head.style.fontWeight = "400";
  const state = document.createElement("td");
  const tag = document.createElement("span");
  tag.className = allowed ? "tag on" : "tag";
  tag.textContent = allowed ? "allowed" : "not allowed";
  state.append(tag);
  line.append(head, state);
  return line;
}

function showRecord() {
  const { record, policy } = consent;
  const day = (time) => new Date(time).toLocaleString("sv-SE");
  at("record").textContent = record
    ? `Record ${record.id}, decided ${day(record.decidedAt)} under policy ${record.policyVersion}, good until ${day(record.expiresAt)}.`
    : `No choice yet. Policy ${policy.version} is in force.`;
}

/** What the server says of this record: the reporter keeps it on the device. */
function showReceipt() {
  const entry = globalThis.reporter?.entries().find(({ record }) => record.id === consent.record?.id);
  const line = at("receipt");
  line.textContent = "";
  if (entry?.receipt) {
    const link = document.createElement("a");
    link.download = `receipt-${entry.record.id}.json`;
    link.href = `data:application/json,${encodeURIComponent(JSON.stringify(entry.receipt, null, 2))}`;
    link.textContent = "Download the receipt";
    line.append(`The server keeps it as entry ${entry.receipt.seq} of its ledger. `, link);
  } else if (entry) line.textContent = entry.status ? "The server refused it." : "On its way to the server.";
}

async function look() {
  const databases = (await indexedDB.databases?.()) ?? [];
  const names = document.cookie.split("; ").filter(Boolean);
  const cookies = names.map((pair) => {
    const name = pair.slice(0, pair.indexOf("="));
    const { category, service } = consent.classify(name);
    return [name, "cookie", [category, service].filter(Boolean).join(", ") || "not declared"];
  });
  const rows = [
    ...cookies,
    ...Object.keys(localStorage).map((key) => [key, "local storage", ""]),
    ...Object.keys(sessionStorage).map((key) => [key, "session storage", ""]),
    ...databases.map(({ name }) => [name, "IndexedDB", ""]),
  ];
  at("stored").replaceChildren(
    ...rows.map((cells) => {
      const line = document.createElement("tr");
      for (const text of cells) line.insertCell().textContent = text;
      return line;
    }),
  );
  at("nothing").hidden = rows.length > 0;
  await showRequests();
}

async function showRequests() {
  try {
    const { count, latest } = await (await fetch("/requests.json")).json();
    at("count").textContent = count;
    at("feed").replaceChildren(
      ...latest.reverse().map(({ tracker, method, path, bytes }) => {
        const line = document.createElement("li");
        line.textContent = `${tracker} ${method} ${path}${bytes ? ` (${bytes} bytes)` : ""}`;
        return line;
      }),
    );
  } catch {
    // The demo was stopped; the page keeps what it last knew.
  }
}
