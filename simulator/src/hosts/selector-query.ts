import type { HostContext } from './context';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
}

/** The part of `createSelectorQuery` that asks for sizes; each `exec` measures at that moment. */
export function createSelectorQuery({ measure }: HostContext) {
  const asked: { selector: string; callback: ((box: Box | null) => void) | undefined }[] = [];
  const query = {
    in: () => query,
    select: (selector: string) => ({
      boundingClientRect(callback?: (box: Box | null) => void) {
        asked.push({ selector, callback });
        return query;
      },
    }),
    exec(callback?: (boxes: (Box | null)[]) => void) {
      setTimeout(() => {
        const boxes = asked.map(({ selector }) => withEdges(measure(selector)));
        asked.forEach(({ callback: one }, index) => one?.(boxes[index] ?? null));
        callback?.(boxes);
      });
      return query;
    },
  };
  return query;
}

function withEdges(box: ReturnType<HostContext['measure']>): Box | null {
  return box && { ...box, right: box.left + box.width, bottom: box.top + box.height };
}
