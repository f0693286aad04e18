import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.js";
import { startTexts } from "./i18n/start.js";
import { preferredLanguage } from "./i18n/texts.js";
import "./theme.css";

startTexts(preferredLanguage(navigator.languages));

const place = document.getElementById("root");
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
