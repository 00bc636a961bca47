// A page as data: what HTML and Markdown are both printed from.

/** A run of words: plain, a link, or in another language than the page. */
export type Run = string | { readonly text: string; readonly href?: string; readonly lang?: string };

export type Block =
  | {
      readonly type: "heading";
      readonly level: 1 | 2 | 3 | 4;
      readonly id: string;
      readonly text: readonly Run[];
    }
  | { readonly type: "paragraph"; readonly text: readonly Run[] }
  | { readonly type: "list"; readonly items: readonly (readonly Run[])[] }
  | {
      readonly type: "table";
      readonly id: string;
      readonly caption: readonly Run[];
      readonly head: readonly string[];
      /** The first cell names the row. */
      readonly rows: readonly (readonly (readonly Run[])[])[];
    };

export interface Page {
  readonly lang: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}
