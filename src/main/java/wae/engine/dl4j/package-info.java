/** Plans on DL4J: graphs from plans, training, and the reference that the running engine is held against. */
package wae.engine.dl4j;
