// How often a category was granted, by one thing that may explain it. A table whose bars are drawn in SVG.
import type { Group } from "../../core/summary.ts";
import { count, grantRate, share } from "../say.ts";

const most = 8;

export interface RateBarsProps {
  readonly title: string;
  /** What a row is: `Policy version`. */
  readonly axis: string;
  readonly groups: readonly Group[];
  readonly category: string;
  readonly nameOf?: (key: string) => string;
}

export function RateBars({ title, axis, groups, category, nameOf = (key) => key }: RateBarsProps) {
  const hidden = groups.length - most;
  return (
    <section class="card">
      <h3>{title}</h3>
      <table class="bars">
        <thead>
          <tr>
            <th scope="col">{axis}</th>
            <th scope="col" class="number">
              Granted
            </th>
            <th scope="col" class="number">
              Decisions
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.slice(0, most).map((group) => {
            const rate = grantRate(group, category);
            return (
              <tr key={group.key}>
                <th scope="row">
                  {nameOf(group.key)}
                  <svg class="bar" width="100%" height="8" role="img" aria-label={`Granted ${share(rate)}`}>
                    <rect class="rest" width="100%" height="8" rx="4" />
                    <rect class="granted" width={`${(rate ?? 0) * 100}%`} height="8" rx="4" />
                  </svg>
                </th>
                <td class="number">{share(rate)}</td>
                <td class="number">{count(group.decisions)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {!groups.length && <p class="quiet">No decisions in this time.</p>}
      {hidden > 0 && <p class="quiet small">And {hidden} more with fewer decisions.</p>}
    </section>
  );
}
