// The part of a record that stays in the visitor's cookie: what the gate needs, and nothing that it does not.

/** A record as the cookie keeps it. */
export interface StoredRecord {
  /** UUIDv7 of the full record. */
  readonly id: string;
  /** Random per browser; who can present it is the subject of its records. 22 to 43 base64url or hexadecimal digits. */
  readonly subject: string;
  readonly policyVersion: string;
  /** Milliseconds since 1970, whole seconds. */
  readonly decidedAt: number;
  /** Milliseconds since 1970, whole seconds. */
  readonly expiresAt: number;
  /**
   * Granted or denied, by category id and by service code (see `serviceCode`): the cookie has no room for names.
   * `-gpc` is there when the browser objected at that moment.
   * What was unknown when the choice was made is not there, and is undecided.
   */
  readonly states: { readonly [categoryOrCode: string]: boolean };
}
