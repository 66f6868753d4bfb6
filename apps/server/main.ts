/** The service: modules put together behind one URL. */
export {};
