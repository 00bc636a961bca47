// The site's privacy page, written from the policy document itself.

/** @typedef {import("@tillit/record").Policy} Policy */

/** @param {Policy} policy */
export function policyPage(policy) {
  const { controller, authority, changes, categories, services } = policy;
  return `<article class="prose">
  <p class="eyebrow">Version ${policy.version}, last updated ${policy.date}</p>
  <h1>Privacy and cookies</h1>
  <p class="lead">${html(controller.name)} decides why and how the data below is used. Write to
    <a href="mailto:${controller.email}">${controller.email}</a>, or to ${html(controller.address ?? "")}.</p>

  <h2>What has changed</h2>
  <ol class="changes">
    ${changes
      .map(
        ({ version, date, weight, summary }) =>
          `<li><strong>${version}</strong> <time datetime="${date}">${date}</time>
       <span class="tag ${weight}">${weight}</span><br>${words(summary)}</li>`,
      )
      .join("\n    ")}
  </ol>

  <h2>What we store, and why</h2>
  ${Object.entries(categories)
    .map(([id, category]) => {
      const own = Object.values(services).filter((service) => service.category === id);
      return `<section>
    <h3 class="category">${id}</h3>
    <p>${words(category.purpose)}</p>
    ${own.map(serviceTable).join("\n    ")}
  </section>`;
    })
    .join("\n  ")}

  <h2>Your rights</h2>
  <p>You may ask us for a copy of your data, to correct it, to hand it over to you or to another company, to erase it or to
    stop using it for a while. You may object to what we do in our own interest, and to advertising at any time. Consent
    that you gave can be taken back under “Cookie settings” on every page, as easily as it was given.</p>
  <p>Please tell us first if something is wrong. You may also complain to
    <a href="${authority.url}">${html(authority.name)}</a>.</p>

  <h2>How we treat data</h2>
  <p>We collect for stated purposes only, no more than they need, keep it correct and protected, and no longer than
    needed: then it is erased. Copies in backups last a little longer. Book-keeping, audits and disputes can oblige us to
    keep some of it.</p>
</article>`;
}

/** @param {Policy["services"][string]} service */
function serviceTable({ name, provider, purpose, privacyUrl, recipients, countries, cookies, storage }) {
  const items = [
    ...(cookies ?? []).map((item) => ({ kind: "cookie", key: item.name, ...item })),
    ...(storage ?? []),
  ];
  const facts = [
    html(provider),
    countries && `processed in ${countries.join(", ")}`,
    recipients && `passed on to ${html(recipients.join(", "))}`,
    privacyUrl && `<a href="${privacyUrl}">their policy</a>`,
  ].filter(Boolean);
  return `<div class="card service">
      <h4>${html(name)}</h4>
      <p>${words(purpose)}</p>
      <p class="quiet">${facts.join(" · ")}</p>
      <div class="scroll"><table>
        <thead><tr><th scope="col">Name</th><th scope="col">Kind</th><th scope="col">Kept for</th><th scope="col">What for</th></tr></thead>
        <tbody>${items
          .map(
            (item) =>
              `<tr><td><code>${html(item.key)}</code></td><td>${item.kind}</td><td>${span(item.lifetime)}</td><td>${words(item.purpose ?? "")}</td></tr>`,
          )
          .join("")}</tbody>
      </table></div>
    </div>`;
}

/** @param {import("@tillit/record").Lifetime | undefined} lifetime */
function span(lifetime) {
  if (lifetime === "session") return "until the tab or browser closes";
  if (lifetime === "persistent" || lifetime === undefined) return "until you clear it";
  if (lifetime < 1) return `${Math.round(lifetime * 24 * 60)} minutes`;
  return `${lifetime} days`;
}

/** @param {import("@tillit/record").Text} text */
function words(text) {
  return html(typeof text === "string" ? text : (text.en ?? ""));
}

/** @param {string} text */
function html(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
