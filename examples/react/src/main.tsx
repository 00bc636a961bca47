import { createConsent, type Policy } from "@tillit/sdk";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter, RouterProvider } from "react-router";
import policy from "../../policies/nordljus-2.0.json";
import { Elsewhere } from "./elsewhere.tsx";
import { Home } from "./home.tsx";

createConsent(policy as unknown as Policy);

const router = createBrowserRouter([
  { path: "/", element: <Home /> },
  { path: "/elsewhere", element: <Elsewhere /> },
]);
createRoot(document.getElementById("app") as HTMLElement).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
