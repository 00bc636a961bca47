// A line or column chart. Its values can be read by pointer, by keyboard, by ear, and as a table.
import { useId, useState } from "preact/hooks";
import { ChartTable } from "./chart-table.tsx";
import { areaPath, labelled, linePath, ticks } from "./scale.ts";
import { useWidth } from "./use-width.ts";

export interface Series {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

export interface ChartProps {
  readonly title: string;
  readonly note?: string;
  /** What one place on the axis is called: `Day`. */
  readonly axis: string;
  /** Short names below the axis, and full ones for the reading. */
  readonly labels: readonly string[];
  readonly names?: readonly string[];
  readonly series: readonly Series[];
  readonly kind?: "line" | "columns";
  /** Top of the scale where it is not the largest value. */
  readonly most?: number;
  readonly say: (value: number | undefined) => string;
  /** The same for the scale. */
  readonly sayTick?: (value: number) => string;
}

const height = 220;
const margin = { top: 12, right: 12, bottom: 26, left: 44 };
const floor = height - margin.bottom;

export function Chart(props: ChartProps) {
  const { title, note, axis, labels, names = labels, series, kind = "line", most, say } = props;
  const { sayTick = say } = props;
  const id = useId();
  const [frame, width] = useWidth<HTMLDivElement>(600);
  const [at, setAt] = useState<number>();
  const last = labels.length - 1;
  const steps =
    most === undefined
      ? ticks(Math.max(0, ...series.flatMap(({ values }) => values.map(Number))))
      : ticks(most, 0);
  const top = most ?? steps.at(-1) ?? 1;
  const room = Math.max(10, width - margin.left - margin.right);
  const x = (place: number) =>
    margin.left +
    (kind === "columns" ? (room * (place + 0.5)) / labels.length : (room * place) / Math.max(1, last));
  const y = (value: number) => floor - ((floor - margin.top) * value) / top;
  const isLabelled = labelled(labels.length, Math.floor(room / 64));
  const reading = (place: number) =>
    series
      .map(({ name, values }) => `${series.length > 1 ? `${name} ` : ""}${say(values[place])}`)
      .join(", ");
  const shown = at === undefined || at > last ? last : at;

  return (
    <figure class="chart" aria-labelledby={id}>
      <figcaption>
        <h3 id={id}>{title}</h3>
        <output>
          <b>{names[shown]}</b>{" "}
          {series.map(({ name, values }, place) => (
            <span class={`reading s${place}`} key={name}>
              {series.length > 1 && <i aria-hidden="true" />}
              {series.length > 1 && `${name} `}
              {say(values[shown])}
            </span>
          ))}
        </output>
      </figcaption>
      <div class="plot" ref={frame}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={`${title}. Latest, ${names[last]}: ${reading(last)}`}
        >
          {steps.map((step) => (
            <g key={step}>
              <line class="grid" x1={margin.left} x2={width - margin.right} y1={y(step)} y2={y(step)} />
              <text class="tick" x={margin.left - 8} y={y(step) + 4} text-anchor="end">
                {sayTick(step)}
              </text>
            </g>
          ))}
          {labels.map((label, place) =>
            isLabelled(place) ? (
              <text
                class="tick"
                x={x(place)}
                y={height - 6}
                key={names[place]}
                text-anchor={anchorAt(place, last, kind)}
              >
                {label}
              </text>
            ) : null,
          )}
          {at !== undefined && kind === "line" && (
            <line class="cross" x1={x(shown)} x2={x(shown)} y1={margin.top} y2={floor} />
          )}
          {series.map(({ name, values }, place) =>
            kind === "columns" ? (
              values.map((value = 0, here) => (
                <rect
                  class={`column${here === at ? " here" : ""}`}
                  x={x(here) - Math.max(1, (room / labels.length) * 0.36)}
                  width={Math.max(2, (room / labels.length) * 0.72)}
                  y={y(value)}
                  height={floor - y(value)}
                  rx="2"
                  key={names[here]}
                />
              ))
            ) : (
              <g class={`s${place}`} key={name}>
                {series.length === 1 && (
                  <path
                    class="area"
                    d={areaPath(
                      values.map((value, here) => [x(here), y(value ?? 0)]),
                      floor,
                    )}
                  />
                )}
                <path
                  class="line"
                  d={linePath(
                    values.map((value, here) => [x(here), value === undefined ? undefined : y(value)]),
                  )}
                />
                {values[shown] !== undefined && (
                  <circle class="dot" cx={x(shown)} cy={y(values[shown])} r="4" />
                )}
              </g>
            ),
          )}
        </svg>
        <input
          type="range"
          min="0"
          max={last}
          value={shown}
          aria-label={`${axis} of “${title}”`}
          aria-valuetext={`${names[shown]}: ${reading(shown)}`}
          onInput={(event) => setAt(Number(event.currentTarget.value))}
          onPointerMove={({ currentTarget, clientX }) => {
            const { left } = currentTarget.getBoundingClientRect();
            const inside = clientX - left - margin.left;
            const place =
              kind === "columns"
                ? Math.floor((inside / room) * labels.length)
                : Math.round((inside / room) * last);
            setAt(Math.max(0, Math.min(last, place)));
          }}
          onPointerLeave={() => setAt(undefined)}
          onBlur={() => setAt(undefined)}
        />
      </div>
      {note && <p class="quiet small">{note}</p>}
      <ChartTable title={title} axis={axis} names={names} series={series} say={say} />
    </figure>
  );
}

const anchorAt = (place: number, last: number, kind: string) =>
  kind === "line" && place === last ? "end" : kind === "line" && place === 0 ? "start" : "middle";
