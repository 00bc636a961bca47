// OpenAPI 3.1 of the HTTP interface, made from the schemas that check it.
import { policyJsonSchema, recordJsonSchema } from "@tillit/record/schema";
import { z } from "zod";
import { registrationSchema } from "./policies.ts";
import { newRequestSchema, requestChangeSchema } from "./requests.ts";
import { restrictionSchema, subjectRequestSchema } from "./subject.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const body = (schema: object) => ({ requestBody: { required: true, ...json(schema) } });
const answer = (description: string, schema: object = {}) => ({ description, ...json(schema) });
const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: ref("Problem") } },
});
const admin = { security: [{ admin: [] }], tags: ["admin"] };
const subject = { security: [{ subject: [] }], tags: ["subject"] };
const path = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });
const query = (name: string, schema: object = { type: "string" }) => ({ name, in: "query", schema });
const whole = { type: "integer", minimum: 1 };

export function openApi(): object {
  return {
    openapi: "3.1.0",
    info: { title: "Tillit server", version: "1", description: "Keeps consent records and proves them." },
    paths,
    components: {
      schemas: {
        Record: inline(recordJsonSchema()),
        Policy: inline(policyJsonSchema()),
        Receipt: shapeOf(receiptSchema),
        Result: { ...shapeOf(resultSchema) },
        Problem: shapeOf(problemSchema),
      },
      securitySchemes: {
        admin: { type: "http", scheme: "bearer", description: "TILLIT_ADMIN_TOKEN" },
        subject: { type: "http", scheme: "bearer", description: "The secret that the browser keeps" },
      },
    },
  };
}

const checkpointSchema = z.strictObject({
  ledger: z.string(),
  shard: z.int(),
  first: z.int(),
  last: z.int(),
  root: z.string(),
  head: z.string(),
  at: z.int(),
  key: z.string(),
  signature: z.string(),
});
const receiptSchema = z.strictObject({
  v: z.literal(1),
  id: z.uuidv7(),
  seq: z.int(),
  at: z.int(),
  salt: z.string(),
  digest: z.string(),
  path: z.array(z.string()),
  checkpoint: checkpointSchema,
});
const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  path: z.string().optional(),
});
const resultSchema = z.strictObject({
  id: z.uuidv7().optional(),
  status: z.int(),
  receipt: receiptSchema.optional(),
  problem: problemSchema.optional(),
});
const shapeOf = (schema: z.ZodType) => inline(z.toJSONSchema(schema, { io: "input" }));

function inline(schema: object): object {
  const { $schema, ...rest } = schema as { $schema?: string };
  return rest;
}

const refusals = {
  400: problem("Not the right shape, or a clock too far off; `path` says where"),
  403: problem("The origin may not write here"),
  413: problem("Too large"),
  415: problem("Not JSON"),
  422: problem("Unknown policy version, or a category or service that it does not declare"),
  429: problem("Too many requests; see Retry-After"),
  503: problem("Cannot keep records right now; see Retry-After"),
};

const paths = {
  "/v1/records": {
    post: {
      summary: "Keep one record or a batch. The id is the idempotency key",
      tags: ["records"],
      ...body({ oneOf: [ref("Record"), { type: "array", items: ref("Record"), minItems: 1 }] }),
      responses: {
        200: answer("Already kept, same content", { oneOf: [ref("Result"), results()] }),
        201: answer("Kept, with the signed receipt", { oneOf: [ref("Result"), results()] }),
        207: answer("A batch with refusals: each result has its own status", results()),
        409: problem("The id is taken by other content"),
        410: problem("The record was kept and has been erased"),
        ...refusals,
      },
    },
  },
  "/v1/subject": {
    get: {
      summary:
        "All records and receipts, a thousand an answer (the header Link leads on); JSON, or JSON-LD by Accept",
      ...subject,
      parameters: [query("from", { type: "integer", minimum: 0 })],
      responses: { 200: answer("") },
    },
    delete: { summary: "Erase all records", ...subject, responses: { 200: answer("") } },
  },
  "/v1/subject/restriction": {
    post: {
      summary: "Restrict, or end it",
      ...subject,
      ...body(shapeOf(restrictionSchema)),
      responses: { 200: answer("") },
    },
  },
  "/v1/subject/requests": {
    post: {
      summary: "Ask the controller",
      ...subject,
      ...body(shapeOf(subjectRequestSchema)),
      responses: { 201: answer(""), 404: problem("No record is kept for this subject secret") },
    },
  },
  "/v1/policies": {
    get: { summary: "Registered versions", tags: ["policies"], responses: { 200: answer("") } },
  },
  "/v1/policies/{id}/{version}": {
    parameters: [path("id"), path("version")],
    get: {
      summary: "A version and its notices",
      tags: ["policies"],
      responses: { 200: answer(""), 404: problem("") },
    },
    put: {
      summary: "Register a version and the notices that visitors see",
      ...admin,
      ...body(shapeOf(registrationSchema)),
      responses: {
        200: answer("Registered"),
        400: problem(""),
        409: problem("The version has other content"),
      },
    },
  },
  "/v1/notices/{digest}": {
    parameters: [path("digest")],
    get: {
      summary: "What visitors saw",
      tags: ["policies"],
      responses: { 200: answer(""), 404: problem("") },
    },
  },
  "/v1/admin/records": {
    get: {
      summary: "Newest first",
      ...admin,
      parameters: [query("before"), query("after"), query("subject"), query("limit", whole)],
      responses: { 200: answer("") },
    },
  },
  "/v1/admin/records/{id}": {
    parameters: [path("id")],
    get: {
      summary: "Record, proof, policy, notice",
      ...admin,
      parameters: [query("purpose")],
      responses: { 200: answer("") },
    },
    delete: { summary: "Erase", ...admin, responses: { 200: answer("") } },
  },
  "/v1/admin/records/{id}/restriction": {
    parameters: [path("id")],
    post: {
      summary: "Restrict, or end it",
      ...admin,
      ...body(shapeOf(restrictionSchema)),
      responses: { 200: answer("") },
    },
  },
  "/v1/admin/export": {
    get: {
      summary: "The whole ledger as NDJSON, for `verify`",
      ...admin,
      responses: { 200: { description: "", content: { "application/x-ndjson": {} } } },
    },
    post: {
      summary: "The same as a download that a form starts, with the token in it",
      ...admin,
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": {
            schema: { type: "object", properties: { token: { type: "string" } }, required: ["token"] },
          },
        },
      },
      responses: { 200: { description: "", content: { "application/x-ndjson": {} } } },
    },
  },
  "/v1/admin/rollups": {
    get: {
      summary: "Counts by day, policy version, locale, surface, action and category",
      ...admin,
      parameters: [query("from"), query("to"), query("policy")],
      responses: { 200: answer("") },
    },
  },
  "/v1/admin/rollups/hours": {
    get: {
      summary: "Decisions by hour",
      ...admin,
      parameters: [query("hours", whole)],
      responses: { 200: answer("") },
    },
  },
  "/v1/admin/ledger": { get: { summary: "Heads and checkpoints", ...admin, responses: { 200: answer("") } } },
  "/v1/admin/tail": {
    get: {
      summary: "Newest records as server-sent events",
      ...admin,
      responses: { 200: { description: "", content: { "text/event-stream": {} } } },
    },
  },
  "/v1/admin/retention": {
    post: { summary: "Erase what is too old now", ...admin, responses: { 200: answer("") } },
  },
  "/v1/admin/audit": {
    get: {
      summary: "Acts, newest first",
      ...admin,
      parameters: [query("before"), query("limit", whole)],
      responses: { 200: answer("") },
    },
  },
  "/v1/admin/requests": {
    get: {
      summary: "Register of requests",
      ...admin,
      parameters: [query("state"), query("limit", whole)],
      responses: { 200: answer("") },
    },
    post: {
      summary: "Enter a request",
      ...admin,
      ...body(shapeOf(newRequestSchema)),
      responses: { 201: answer("") },
    },
  },
  "/v1/admin/requests/{id}": {
    parameters: [path("id")],
    patch: {
      summary: "Close or extend",
      ...admin,
      ...body(shapeOf(requestChangeSchema)),
      responses: { 200: answer("") },
    },
  },
  "/healthz": { get: { summary: "Alive", tags: ["operations"], responses: { 200: answer("") } } },
  "/readyz": {
    get: {
      summary: "Can keep records",
      tags: ["operations"],
      responses: { 200: answer(""), 503: problem("") },
    },
  },
  "/metrics": {
    get: { summary: "Prometheus", tags: ["operations"], responses: { 200: { description: "" } } },
  },
  "/.well-known/tillit-keys.json": {
    get: { summary: "Public keys (RFC 7517)", tags: ["operations"], responses: { 200: answer("") } },
  },
};

function results() {
  return { type: "object", properties: { results: { type: "array", items: ref("Result") } } };
}
