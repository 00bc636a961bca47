// Puts placeholders in the place of embeds that may not be loaded yet.
import type { Consent } from "../consent.ts";
import { onPageChange, pageConsent } from "../page-store.ts";
import { createEmbed } from "./create-embed.ts";
import { type EmbedLanguage, type EmbedOptions, embedTexts } from "./embed-texts.ts";
import type { Held } from "./live-content.ts";

const tag = "tillit-embed";
const selector = `iframe[data-embed],template[data-embed],${tag}`;
let started = false;

/**
 * Looks after every `<iframe data-embed="tracking" data-src="…">`, `<template data-embed="tracking">` and
 * `<tillit-embed needs="tracking">` of the page, those that come later included. Nothing of them is asked for before
 * the visitor allows it, here or in the banner. Without an engine, or before one has started, they stay empty.
 *
 * @example startEmbeds({ texts: { en: { once: "Play this film" } } });
 */
export async function startEmbeds(options: EmbedOptions = {}): Promise<void> {
  if (started) return;
  started = true;
  const language = await embedTexts(options);
  const embeds = new Map<Element, { follow(): void }>();

  function take(elements: Iterable<HTMLElement>, consent: Consent) {
    for (const element of elements) {
      // A frame or template in an element of ours is that one's.
      if (embeds.has(element) || element.parentElement?.closest(tag)) continue;
      const embed = embedOf(element, consent, language);
      if (!embed) continue;
      embeds.set(element, embed);
      embed.follow();
    }
  }

  function look() {
    const consent = pageConsent();
    if (!consent) return;
    for (const [element, embed] of embeds) {
      if (element.isConnected) embed.follow();
      else embeds.delete(element);
    }
    take(document.querySelectorAll<HTMLElement>(selector), consent);
  }

  onPageChange(look);
  let waits = false;
  new MutationObserver(() => {
    if (waits) return;
    waits = true;
    // A frame that its own code takes out and puts back is there again by then.
    queueMicrotask(() => {
      waits = false;
      look();
    });
  }).observe(document, { childList: true, subtree: true });
  look();
}

function embedOf(element: HTMLElement, consent: Consent, language: EmbedLanguage) {
  if (element.localName !== tag) {
    const { embed: needs = "", service, label, thumbnail } = element.dataset;
    const host = document.createElement(tag);
    element.before(host);
    return createEmbed({ held: element as Held, host, needs, service, label, thumbnail }, consent, language);
  }
  const held = element.querySelector<Held>(":scope > iframe, :scope > template");
  // A placeholder of ours has no content in it.
  if (!held) return null;
  const value = (name: string) => element.getAttribute(name) ?? undefined;
  return createEmbed(
    {
      held,
      host: element,
      needs: value("needs") ?? "",
      service: value("service"),
      label: value("label"),
      thumbnail: value("thumbnail"),
    },
    consent,
    language,
  );
}
