// Lines as a body, at the pace at which the other side reads.

export function lineStream(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      let block = "";
      while (block.length < 32_768) {
        const { value, done } = await lines.next();
        if (done) {
          if (block) controller.enqueue(encoder.encode(block));
          controller.close();
          return;
        }
        block += `${value}\n`;
      }
      controller.enqueue(encoder.encode(block));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
