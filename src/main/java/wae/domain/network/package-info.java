/**
 * Networks as plans, which are plain data: layers, shapes, parameters and cost, with the builders of VGG16, ResNet50
 * and WAE. Everything that trains, runs, counts, draws or prunes a network reads its plan. Nothing here is
 * executable; what runs plans belongs to {@code engine}.
 */
package wae.domain.network;
