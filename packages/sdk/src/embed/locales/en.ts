// `{service}` and `{provider}` are filled in from the policy.
export const texts = {
  held: "{service} is not loaded: it would send data to {provider}.",
  once: "Load once",
  always: "Always allow",
};
