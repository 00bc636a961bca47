// A key and a certificate for the two names of the benchmark, which only its own browser believes.
import { createHash, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run.mjs";

/**
 * Browsers speak HTTP/2 and brotli to secure origins only.
 *
 * @param {string} folder where they are kept for the next run
 * @param {string[]} hosts
 * @throws {Error} when there is no `openssl` on the PATH
 */
export async function certificateFor(folder, hosts) {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  if (!existsSync(cert)) {
    mkdirSync(folder, { recursive: true });
    const names = hosts.map((host) => `DNS:${host}`).join();
    const request = ["openssl", "req", "-x509", "-nodes", "-days", "3650", "-subj", "/CN=bench"];
    const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
    await run([...request, ...curve, "-addext", `subjectAltName=${names}`, "-keyout", key, "-out", cert], {
      quiet: true,
    });
  }
  const pem = readFileSync(cert);
  const spki = new X509Certificate(pem).publicKey.export({ type: "spki", format: "der" });
  return { key: readFileSync(key), cert: pem, pin: createHash("sha256").update(spki).digest("base64") };
}
