// Counters for Prometheus. Labels never name a visitor.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export interface Metrics {
  /** One record was answered so. */
  countRecord(status: number): void;
  countAnswer(route: string, status: number): void;
  readonly commits: Histogram;
  readonly commitSize: Histogram;
  readonly failures: Counter;
  expose(): Promise<{ readonly type: string; readonly text: string }>;
}

const busy = "/v1/records";

export function createMetrics(waiting: () => number, overdue: () => Promise<number>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: "tillit_waiting_records",
    help: "Records that wait for their commit",
    registers,
    collect() {
      this.set(waiting());
    },
  });
  new Gauge({
    name: "tillit_requests_overdue",
    help: "Open requests of subjects past their month (GDPR 12(3))",
    registers,
    async collect() {
      this.set(await overdue());
    },
  });
  const records = new Counter({
    name: "tillit_records_total",
    help: "Records by answer: 201 kept, 200 known, others refused",
    labelNames: ["answer"],
    registers,
  });
  const answers = new Counter({
    name: "tillit_http_answers_total",
    help: "Answers by route and status",
    labelNames: ["route", "status"],
    registers,
  });
  // Prepared once for each status: labels that are put together anew cost more than the count.
  const prepared = (labels: (status: number) => Counter.Internal) => {
    const byStatus = new Map<number, Counter.Internal>();
    return (status: number) => {
      const known = byStatus.get(status) ?? labels(status);
      byStatus.set(status, known);
      known.inc();
    };
  };
  const countPost = prepared((status) => answers.labels(busy, `${status}`));
  return {
    countRecord: prepared((status) => records.labels(`${status}`)),
    countAnswer(route, status) {
      if (route === busy) countPost(status);
      else answers.inc({ route, status: `${status}` });
    },
    commits: new Histogram({
      name: "tillit_commit_seconds",
      help: "Time of one commit",
      buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers,
    }),
    commitSize: new Histogram({
      name: "tillit_commit_records",
      help: "Records in one commit",
      buckets: [1, 4, 16, 64, 256, 1024],
      registers,
    }),
    failures: new Counter({ name: "tillit_commit_failures_total", help: "Commits that failed", registers }),
    expose: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
