// The values of a chart, for who would rather read them.
import type { ChartProps } from "./chart.tsx";

type ChartTableProps = Pick<ChartProps, "title" | "axis" | "series" | "say"> & {
  readonly names: readonly string[];
};

export function ChartTable({ title, axis, names, series, say }: ChartTableProps) {
  return (
    <details>
      <summary>As a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="scroll" tabIndex={0} aria-label={`${title}, as a table`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{axis}</th>
              {series.map(({ name }) => (
                <th scope="col" class="number" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name, place) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {series.map(({ name: of, values }) => (
                  <td class="number" key={of}>
                    {say(values[place])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
