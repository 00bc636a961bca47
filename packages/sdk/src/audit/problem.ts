/** Something on the page that its author should mend. */
export interface Problem {
  /**
   * `untagged`: a tracker that no tag holds. `leak`: a hint that makes the browser ask for what is held.
   * `undeclared`: nobody in the policy has it. `ungranted`: it is there without a grant. `unknown`: a tag names a
   * category or service that the policy has not got. `late`: the sdk came after what it was to hold.
   * `document-write`: a released script writes into a document that is done.
   */
  readonly code: "untagged" | "leak" | "undeclared" | "ungranted" | "unknown" | "late" | "document-write";
  /** Address, name or attribute that it is about. */
  readonly name: string;
  readonly message: string;
  readonly element?: Element;
}
