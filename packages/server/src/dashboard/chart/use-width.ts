// A chart is drawn for the width that it has, so that its words keep their size.
import { useEffect, useRef, useState } from "preact/hooks";

export function useWidth<T extends HTMLElement>(before: number) {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
