// The part of a record that stays in the visitor's cookie: what the gate needs, and nothing that it does not.

/** Format of the cookie that this code writes. It reads every older one. */
export const cookieFormat = 1;

/**
 * A record as the cookie keeps it.
 *
 * `services` is keyed by service code (see `serviceCode`), since the cookie has no room for names; a service
 * that is in neither state was unknown when the choice was made, and is undecided.
 */
export interface StoredRecord {
  /** UUIDv7 of the full record. */
  readonly id: string;
  /** Random per browser; who can present it is the subject of its records. 22 base64url digits. */
  readonly subject: string;
  readonly policyVersion: string;
  /** Milliseconds since 1970, whole seconds. */
  readonly decidedAt: number;
  /** Milliseconds since 1970, whole seconds. */
  readonly expiresAt: number;
  readonly categories: { readonly [category: string]: boolean };
  readonly services: { readonly [code: string]: boolean };
}
