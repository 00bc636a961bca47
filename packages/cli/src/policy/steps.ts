// The path to a value in a policy, as words and as steps.

export type Steps = readonly (string | number)[];

/** @example stepsOf("services.posthog.cookies[0].name") // ["services", "posthog", "cookies", 0, "name"] */
export function stepsOf(path: string): Steps {
  return (path.match(/[^.[\]]+|\[\d+\]/g) ?? []).map((step) =>
    step.startsWith("[") ? Number(step.slice(1, -1)) : step,
  );
}

/** @example spell(["changes", 0, "weight"]) // "changes[0].weight" */
export function spell(steps: Steps): string {
  return steps.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text ? `${text}.${step}` : step;
  }, "");
}
