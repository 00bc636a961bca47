// Decisions over time, and how often each category was granted: over time, and by what may explain it.
import { useState } from "preact/hooks";
import type { Summary } from "../core/summary.ts";
import { Chart } from "./chart/chart.tsx";
import { RateBars } from "./chart/rate-bars.tsx";
import { compact, count, day, grantRate, share, words } from "./say.ts";
import type { Hours } from "./server.ts";

export function Charts({ summary, hours }: { summary: Summary; hours: Hours }) {
  const categories = Object.keys(summary.categories);
  const [chosen, setChosen] = useState("");
  const fallback = categories.includes("tracking") ? "tracking" : (categories[0] ?? "tracking");
  const category = categories.includes(chosen) ? chosen : fallback;
  const { days } = summary;
  const labels = days.map(({ key }) => day(key));
  const names = days.map(({ key }) => key);

  return (
    <>
      <div class="pair">
        <section class="card">
          <Chart
            title="Decisions over time"
            axis="Day"
            labels={labels}
            names={names}
            series={[{ name: "Decisions", values: days.map(({ decisions }) => decisions) }]}
            say={(value = 0) => count(value)}
            sayTick={compact}
          />
        </section>
        <section class="card">
          <Chart
            title="Grant rate over time"
            axis="Day"
            labels={labels}
            names={names}
            most={1}
            series={categories.map((name) => ({
              name: words(name),
              values: days.map((group) => grantRate(group, name)),
            }))}
            say={share}
          />
        </section>
      </div>
      <section class="card">
        <Chart
          title="Decisions by hour, last 48 hours"
          axis="Hour"
          kind="columns"
          labels={hours.hours.map(({ hour }) => `${hour.slice(11, 13)}:00`)}
          names={hours.hours.map(({ hour }) => `${day(hour.slice(0, 10))} ${hour.slice(11, 16)}`)}
          series={[{ name: "Decisions", values: hours.hours.map(({ decisions }) => decisions) }]}
          say={(value = 0) => count(value)}
          sayTick={compact}
        />
      </section>
      <div class="heading">
        <h2>What may explain the grant rate</h2>
        {categories.length > 0 && (
          <label>
            <span>Category</span>
            <select value={category} onChange={(event) => setChosen(event.currentTarget.value)}>
              {categories.map((name) => (
                <option value={name} key={name}>
                  {words(name)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <div class="quarters">
        <RateBars
          title="By category"
          axis="Category"
          groups={categories.map((key) => ({
            key,
            decisions: Object.values(summary.categories[key] ?? {}).reduce((sum, value) => sum + value, 0),
            // Each category's own rate stands under the name that is looked at.
            categories: { [category]: summary.categories[key] ?? { granted: 0, denied: 0 } },
          }))}
          category={category}
          nameOf={words}
        />
        <RateBars title="By policy version" axis="Version" groups={summary.versions} category={category} />
        <RateBars
          title="By locale"
          axis="Locale"
          groups={summary.locales}
          category={category}
          nameOf={language}
        />
        <RateBars
          title="By surface"
          axis="Surface"
          groups={summary.surfaces}
          category={category}
          nameOf={words}
        />
      </div>
    </>
  );
}

function language(locale: string): string {
  try {
    return `${new Intl.DisplayNames("en", { type: "language" }).of(locale) ?? locale} (${locale})`;
  } catch {
    // `none`: nothing was shown.
    return words(locale);
  }
}
