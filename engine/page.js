"use strict";
const trees = () => [...document.querySelectorAll("details")];
document.getElementById("buttons").hidden = false;
document.getElementById("open-all").addEventListener("click", () => trees().forEach((tree) => (tree.open = true)));
document.getElementById("close-all").addEventListener("click", () => trees().forEach((tree) => (tree.open = false)));

// A link to a conclusion opens it.
const openTarget = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const tree = target && target.querySelector("details");
  if (tree) tree.open = true;
};
addEventListener("hashchange", openTarget);
openTarget();

// Paper cannot be opened: each reason is printed once, and on the screen everything stays as it was.
const printed = (tree) => tree.id !== "firings" && !tree.matches(".told-below > details");
let closed = [];
addEventListener("beforeprint", () => {
  closed = trees().filter((tree) => !tree.open && printed(tree));
  closed.forEach((tree) => (tree.open = true));
});
addEventListener("afterprint", () => closed.forEach((tree) => (tree.open = false)));
