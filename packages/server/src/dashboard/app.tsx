// Who has no token sees a form for it, and nothing else.
import { useState } from "preact/hooks";
import { Board } from "./board.tsx";
import { createServer, type Server } from "./server.ts";
import { SignIn } from "./sign-in.tsx";
import { forgetToken, keepToken, readToken } from "./token.ts";

export function App() {
  const [server, setServer] = useState<Server | undefined>(() => {
    const token = readToken();
    return token ? createServer(token) : undefined;
  });
  const [refused, setRefused] = useState("");

  if (!server) {
    return (
      <SignIn
        refused={refused}
        onToken={(token) => {
          keepToken(token);
          setServer(createServer(token));
        }}
      />
    );
  }
  return (
    <Board
      server={server}
      onLeave={(reason = "") => {
        forgetToken();
        setRefused(reason);
        setServer(undefined);
      }}
    />
  );
}
