/** Accounts, offices, departments and sign-in. */
export {};
