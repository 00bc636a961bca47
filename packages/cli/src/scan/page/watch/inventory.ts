// What a script asks of the browser to tell its device from others. Sent to the browser as text, so it stands alone.
import type { Watcher } from "./watcher.ts";

export function watchInventory({ before, caller, onRead, report }: Watcher): void {
  const telling: [object | undefined, string[]][] = [
    [
      Navigator.prototype,
      [
        "hardwareConcurrency",
        "deviceMemory",
        "plugins",
        "mimeTypes",
        "maxTouchPoints",
        "platform",
        "oscpu",
        "productSub",
        "vendor",
        "vendorSub",
        "buildID",
        "languages",
        "doNotTrack",
        "pdfViewerEnabled",
        "connection",
      ],
    ],
    [Screen.prototype, ["colorDepth", "pixelDepth", "availWidth", "availHeight", "availLeft", "availTop"]],
  ];
  const readBy = new Map<string, Set<string>>();
  function inventory(name: string) {
    const by = caller().replace(/:\d+$/, "");
    const names = readBy.get(by) ?? new Set();
    readBy.set(by, names.add(name));
    // Two or three are a feature test. Libraries of measurement read up to eight; more is an inventory.
    if (names.size === 10) report("call", "navigator", { detail: [...names].join(", ") });
  }
  for (const [target, names] of telling) {
    for (const name of names) onRead(target, name, () => inventory(name));
  }
  const userAgentData = (window as unknown as { NavigatorUAData?: { prototype: object } }).NavigatorUAData
    ?.prototype;
  before(userAgentData, "getHighEntropyValues", () => inventory("getHighEntropyValues"));
  before(Navigator.prototype, "getBattery", () => inventory("getBattery"));
  before(globalThis.MediaDevices?.prototype, "enumerateDevices", () => inventory("enumerateDevices"));
  before(globalThis.Intl?.DateTimeFormat?.prototype, "resolvedOptions", () => inventory("time zone"));
}
