// A Merkle tree over the digests of one commit (RFC 9162, 2.1): one signature over its root vouches for all.
import { type Digest, isDigest, sha256Pair } from "./digest.ts";

const nodePrefix = 1;

/** All levels of the tree, digests first, root last. Needs at least one digest. */
export function tree(leaves: readonly Digest[]): Digest[][] {
  const levels: Digest[][] = [[...leaves]];
  for (let below = levels[0] as Digest[]; below.length > 1; ) {
    const level: Digest[] = [];
    for (let at = 0; at < below.length; at += 2) {
      const [left, right] = [below[at] as Digest, below[at + 1]];
      // An odd node goes up as it is: RFC 9162 splits at the largest power of two below the size.
      level.push(right ? sha256Pair(nodePrefix, left, right) : left);
    }
    levels.push(level);
    below = level;
  }
  return levels;
}

export function rootOf(levels: readonly (readonly Digest[])[]): Digest {
  return levels.at(-1)?.[0] as Digest;
}

/** The neighbours that lead from one digest up to the root. */
export function pathOf(levels: readonly (readonly Digest[])[], index: number): Digest[] {
  const path: Digest[] = [];
  for (let depth = 0, at = index; depth < levels.length - 1; depth++, at >>= 1) {
    const neighbour = levels[depth]?.[at ^ 1];
    if (neighbour !== undefined) path.push(neighbour);
  }
  return path;
}

/** The root that a digest and its path lead to; `undefined` when the path does not fit the tree's size. */
export function climb(
  leaf: Digest,
  index: number,
  size: number,
  path: readonly Digest[],
): Digest | undefined {
  if (!(index >= 0 && index < size) || ![leaf, ...path].every(isDigest)) return undefined;
  let digest = leaf;
  let [at, last, used] = [index, size - 1, 0];
  for (; last > 0; at >>= 1, last >>= 1) {
    if (at === last && !(at & 1)) continue;
    const neighbour = path[used++];
    if (!neighbour) return undefined;
    digest = at & 1 ? sha256Pair(nodePrefix, neighbour, digest) : sha256Pair(nodePrefix, digest, neighbour);
  }
  return used === path.length ? digest : undefined;
}
