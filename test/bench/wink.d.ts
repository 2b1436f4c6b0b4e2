/** Installed by `npm run bench` alone. */
declare module "wink-nlp";
declare module "wink-eng-lite-web-model";
