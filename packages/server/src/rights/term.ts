// The month within which a request must be answered (GDPR 12(3)).

/**
 * The same day `months` later, or that month's last day (Regulation 1182/71, 3(2)(c)). Milliseconds since
 * 1970, UTC.
 *
 * @example new Date(term(Date.parse("2026-01-31T09:00:00Z"), 1)).toISOString() // "2026-02-28T09:00:00.000Z"
 */
export function term(receivedAt: number, months: number): number {
  const due = new Date(receivedAt);
  const day = due.getUTCDate();
  due.setUTCDate(1);
  due.setUTCMonth(due.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(due.getUTCFullYear(), due.getUTCMonth() + 1, 0)).getUTCDate();
  due.setUTCDate(Math.min(day, lastDay));
  return due.getTime();
}
