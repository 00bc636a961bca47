// Asks for the admin token.
import { Mark } from "./mark.tsx";

export function SignIn({ refused, onToken }: { refused: string; onToken: (token: string) => void }) {
  return (
    <main class="sign-in">
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          const token = new FormData(event.currentTarget).get("token");
          if (typeof token === "string" && token.trim()) onToken(token.trim());
        }}
      >
        <h1>
          <Mark /> Tillit
        </h1>
        <p class="quiet">
          Decisions, proofs and rights. The token is what the server was started with as{" "}
          <code>TILLIT_ADMIN_TOKEN</code>, or what it printed.
        </p>
        <label for="token">Admin token</label>
        <input id="token" name="token" type="password" autocomplete="current-password" required />
        <p role="alert" class="wrong">
          {refused}
        </p>
        <button type="submit" class="primary">
          Open the dashboard
        </button>
      </form>
    </main>
  );
}
