// Web storage of one origin, as far as a script sees it: names are properties, methods are not.

/** @param refuses decides which writes fail, as a full disk or a strict browser makes them */
export function createWebStorage(refuses: (key: string) => boolean = () => false): Storage {
  const storage = Object.create({
    getItem: (key: string) => (Object.hasOwn(storage, key) ? storage[key] : null),
    setItem(key: string, value: string) {
      if (refuses(key)) throw new DOMException("full", "QuotaExceededError");
      storage[key] = `${value}`;
    },
    removeItem(key: string) {
      delete storage[key];
    },
  });
  return storage;
}
