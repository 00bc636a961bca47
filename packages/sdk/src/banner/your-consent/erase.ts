// Erases what this browser and the server keep about the visitor's decisions.
import { removeCookie } from "../../decision/remove-cookie.ts";
import { channel } from "../../page/lifecycle.ts";

/**
 * The server first: without the secret nobody could ask it later.
 *
 * @param subject the visitor's secret
 * @param cookie name of the consent cookie
 * @param server takes `DELETE` with the secret (GDPR 11(2), 17); nothing where there is none
 * @throws where the server did not do it; nothing has been erased then
 */
export async function erase(subject: string, cookie: string, server: string | undefined): Promise<void> {
  if (server) {
    const headers = { authorization: `Bearer ${subject}` };
    const { status, ok } = await fetch(server, { method: "DELETE", headers });
    // Never received, or gone already: nothing is there.
    if (!ok && status !== 404 && status !== 410) throw new Error(`${status}`);
  }
  removeCookie(cookie);
  forget(cookie, subject);
  // The others read the record again and find none, and so does this page: the channel of the file is another one.
  try {
    const posting = new BroadcastChannel(channel);
    posting.postMessage(0);
    posting.close();
  } catch {
    // A browser without channels listens to this; the others read when they are seen again.
    dispatchEvent(new StorageEvent("storage"));
  }
}

/** History, what notices were seen, and every copy of a record that waits for a server. */
function forget(cookie: string, subject: string) {
  try {
    for (const key of Object.keys(localStorage)) {
      const isOurs = key.startsWith(`${cookie}-`) || localStorage.getItem(key)?.includes(subject);
      if (isOurs) localStorage.removeItem(key);
    }
  } catch {
    // Forbidden: then nothing is there.
  }
}
