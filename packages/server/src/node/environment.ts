// What the environment says, as options. Nothing configured is a configuration: a file and a loopback address.
import type { ServerOptions } from "../http/setup.ts";
import type { ListenOptions } from "./listen.ts";

export interface Environment {
  readonly [name: string]: string | undefined;
}

export interface Configuration {
  readonly database: { readonly postgres: string } | { readonly sqlite: string };
  /** PEM, or the file that holds it. */
  readonly signingKey: { readonly pem: string } | { readonly file: string };
  readonly listen: Required<ListenOptions>;
  readonly options: Omit<ServerOptions, "store" | "signingKey">;
}

/** @throws {TypeError} with the variable's name, what was given and the remedy */
export function readEnvironment(env: Environment): Configuration {
  const sqlite = env.TILLIT_SQLITE ?? "tillit.sqlite";
  const url = env.DATABASE_URL;
  if (url !== undefined && !/^postgres(ql)?:\/\//.test(url)) {
    throw new TypeError("DATABASE_URL: give postgres://…, or leave it out for an SQLite file");
  }
  const list = (text: string | undefined) => text?.split(/[\s,]+/).filter(Boolean);
  const number = (name: string) => {
    const text = env[name];
    if (text === undefined || text === "") return undefined;
    if (!/^\d+(\.\d+)?$/.test(text)) throw new TypeError(`${name}: given ${text}; give a number`);
    return Number(text);
  };
  const retention = env.TILLIT_RETENTION === "never" ? ("never" as const) : number("TILLIT_RETENTION");
  const rateLimit = env.TILLIT_RATE_LIMIT === "off" ? false : number("TILLIT_RATE_LIMIT");
  return {
    database: url ? { postgres: url } : { sqlite },
    signingKey: env.TILLIT_SIGNING_KEY
      ? { pem: env.TILLIT_SIGNING_KEY.replaceAll("\\n", "\n") }
      : { file: env.TILLIT_SIGNING_KEY_FILE ?? (url ? "tillit.key" : `${sqlite}.key`) },
    listen: { port: number("PORT") ?? 8787, hostname: env.HOST ?? "127.0.0.1" },
    options: {
      ...optional("adminToken", env.TILLIT_ADMIN_TOKEN || undefined),
      ...optional("origins", list(env.TILLIT_ORIGINS)),
      ...optional("retention", retention),
      ...optional("rateLimit", rateLimit),
      ...optional("trustedProxies", list(env.TILLIT_TRUSTED_PROXIES)),
      ...optional("maxWaiting", number("TILLIT_MAX_WAITING")),
      ...optional("cookie", readCookie(env)),
    },
  };
}

/** `TILLIT_COOKIE_ECHO=on`, or the cookie's domain: `example.com`. */
function readCookie({ TILLIT_COOKIE_ECHO: echo, TILLIT_COOKIE_NAME: name }: Environment) {
  if (!echo || echo === "off") return undefined;
  return { ...(name && { name }), ...(echo !== "on" && { domain: echo }) };
}

function optional<K extends string, const T>(name: K, value: T | undefined): { [key in K]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { [key in K]: T });
}
