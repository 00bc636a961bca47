// A load generator that costs little: raw sockets, one request at a time on each, records made as it goes.
import { randomFillSync } from "node:crypto";
import { connect } from "node:net";
import { record } from "../test/fixtures/records.ts";

export interface Load {
  readonly answers: { [status: string]: number };
  readonly seconds: number;
  /** Ids answered 201. */
  readonly kept: string[];
  /** Milliseconds; of single requests. */
  readonly p50: number;
  readonly p99: number;
}

export interface LoadOptions {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  /** Records in a request. */
  readonly batch?: number;
  readonly onKept?: (id: string) => void;
  /** Ends early, and counts what broke then as `broken`. */
  readonly until?: () => boolean;
}

const pool = Buffer.alloc(65_536);
let at = pool.length;
function random(size: number): Buffer {
  if (at + size > pool.length) {
    randomFillSync(pool);
    at = 0;
  }
  at += size;
  return pool.subarray(at - size, at);
}

const template = JSON.stringify({ ...record(), id: "ID", subject: "SUBJECT" });
const locales = ["sv", "en", "de", "fr", "fi"];

export function nextRecord(): { readonly id: string; readonly body: string } {
  const bytes = random(10).toString("hex");
  const time = Date.now().toString(16).padStart(12, "0");
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7${bytes.slice(0, 3)}-8${bytes.slice(3, 6)}-${bytes.slice(6, 18)}`;
  const subject = random(16).toString("base64url");
  const locale = locales[(random(1)[0] as number) % 5] as string;
  const body = template.replace("ID", id).replace("SUBJECT", subject).replace('"sv"', `"${locale}"`);
  return { id, body };
}

export async function load(options: LoadOptions): Promise<Load> {
  const { connections, seconds } = options;
  const answers: { [status: string]: number } = {};
  const kept: string[] = [];
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const over = () => performance.now() > end || options.until?.() === true;
  await Promise.all(Array.from({ length: connections }, () => converse(options, over, answers, kept, times)));
  times.sort((a, b) => a - b);
  const quantile = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return {
    answers,
    seconds: (performance.now() - began) / 1000,
    kept,
    p50: quantile(0.5),
    p99: quantile(0.99),
  };
}

function converse(
  { url, batch = 1, onKept }: LoadOptions,
  over: () => boolean,
  answers: { [status: string]: number },
  kept: string[],
  times: number[],
): Promise<void> {
  const { hostname, port } = new URL(url);
  const head = `POST /v1/records HTTP/1.1\r\nhost: ${hostname}:${port}\r\norigin: https://nordljus.example\r\ncontent-type: application/json\r\n`;
  const count = (status: string) => {
    answers[status] = (answers[status] ?? 0) + 1;
  };
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.setNoDelay(true);
    let ids: string[] = [];
    let body = "";
    let received: Buffer | undefined;
    let sent = 0;
    const ask = () => {
      if (over()) {
        socket.destroy();
        resolve();
        return;
      }
      if (!ids.length) {
        const made = Array.from({ length: batch }, nextRecord);
        ids = made.map(({ id }) => id);
        body = batch === 1 ? (made[0]?.body as string) : `[${made.map((one) => one.body)}]`;
      }
      sent = performance.now();
      socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    socket.on("connect", ask);
    socket.on("data", (chunk) => {
      received = received ? Buffer.concat([received, chunk]) : chunk;
      const headEnd = received.indexOf("\r\n\r\n");
      if (headEnd < 0) return;
      const headers = received.toString("latin1", 0, headEnd).toLowerCase();
      const length = /content-length: (\d+)/.exec(headers);
      if (length) {
        if (received.length < headEnd + 4 + Number(length[1])) return;
      } else if (!received.subarray(-5).equals(Buffer.from("0\r\n\r\n"))) return;
      const status = headers.slice(9, 12);
      received = undefined;
      count(status);
      if ((status === "503" || status === "429") && !/\nretry-after: \d/.test(headers))
        count("no Retry-After");
      times.push(performance.now() - sent);
      if (status === "201") {
        for (const id of ids) {
          kept.push(id);
          onKept?.(id);
        }
      }
      // Who is told to wait comes again with the same records, at once: the rudest of clients.
      if (status !== "503" && status !== "429") ids = [];
      ask();
    });
    const broken = () => {
      if (!socket.destroyed || !over()) count("broken");
      resolve();
    };
    socket.on("error", () => undefined); // "close" follows, and is counted.
    socket.on("close", broken);
  });
}
