package wae.domain.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wae.domain.image.Picture;
import wae.domain.image.PictureSize;

/**
 * Runs small plans straight from the layers' definitions, slowly and in double: what tests of plans are held against.
 */
public final class ReferenceEvaluator implements NetworkEngine {

    @Override
    public Engine engine() {
        return Engine.ONNX;
    }

    @Override
    public RunningNetwork start(TrainedNetwork network, int threads) {
        return new RunningNetwork() {
            @Override
            public List<float[]> run(int batch, PictureSize size, List<float[]> inputs) {
                return evaluate(network, batch, size, inputs);
            }

            @Override
            public void close() {
            }
        };
    }

    /** The plan's outputs for one picture. */
    public static List<float[]> evaluate(TrainedNetwork network, Picture picture) {
        return evaluate(network, 1, picture.size(), List.of(picture.networkInput().toArray()));
    }

    private static List<float[]> evaluate(TrainedNetwork network, int batch, PictureSize size, List<float[]> inputs) {
        List<float[]> outputs = new ArrayList<>();
        Map<String, Shape> shapes = network.plan().shapes(size);
        network.plan().outputs().forEach(name ->
                outputs.add(new float[Math.toIntExact(batch * shapes.get(name).count())]));
        for (int example = 0; example < batch; example++) {
            List<double[]> own = new ArrayList<>();
            for (float[] input : inputs) {
                own.add(cut(input, example, input.length / batch));
            }
            Map<String, double[]> values = new Example(network, shapes).run(own);
            for (int i = 0; i < outputs.size(); i++) {
                double[] result = values.get(network.plan().outputs().get(i));
                for (int j = 0; j < result.length; j++) {
                    outputs.get(i)[example * result.length + j] = (float) result[j];
                }
            }
        }
        return outputs;
    }

    private static double[] cut(float[] values, int index, int count) {
        double[] cut = new double[count];
        for (int i = 0; i < count; i++) {
            cut[i] = values[index * count + i];
        }
        return cut;
    }

    private record Example(TrainedNetwork network, Map<String, Shape> shapes) {

        Map<String, double[]> run(List<double[]> inputs) {
            Map<String, double[]> values = new HashMap<>();
            for (Layer layer : network.plan().layers()) {
                List<double[]> read = layer.inputs().stream().map(values::get).toList();
                values.put(layer.name(), layer instanceof Layer.Input
                        ? inputs.get(network.plan().inputs().indexOf(layer)) : apply(layer, read));
            }
            return values;
        }

        private double[] apply(Layer layer, List<double[]> in) {
            Shape from = shapes.get(layer.inputs().get(0));
            Shape to = shapes.get(layer.name());
            if (layer instanceof Layer.Convolution c) {
                return activated(c.activation(), convolution(c, in.get(0), from, to));
            } else if (layer instanceof Layer.BatchNormalisation b) {
                return activated(b.activation(), normalisation(b, in.get(0), to));
            } else if (layer instanceof Layer.Pooling p) {
                return pooling(p, in.get(0), from, to);
            } else if (layer instanceof Layer.GlobalAverage) {
                return average(in.get(0), from);
            } else if (layer instanceof Layer.Dense d) {
                return activated(d.activation(), dense(d, in.get(0)));
            } else if (layer instanceof Layer.Add a) {
                return activated(a.activation(), sum(in));
            } else if (layer instanceof Layer.Concat) {
                return in.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
            } else if (layer instanceof Layer.Dropout) {
                return in.get(0);
            } else if (layer instanceof Layer.ChannelRange r) {
                int plane = from.height() * from.width();
                return java.util.Arrays.copyOfRange(in.get(0), r.from() * plane, r.to() * plane);
            } else if (layer instanceof Layer.Upsampling u) {
                return enlarged(u.factor(), false, in.get(0), from, to);
            } else if (layer instanceof Layer.DepthToSpace d) {
                return enlarged(d.block(), true, in.get(0), from, to);
            }
            throw new UnsupportedOperationException(layer.toString());
        }

        private float[] weights(Layer layer, String parameter) {
            WeightTensor tensor = network.weights().tensors().get(layer.name() + "." + parameter);
            return tensor == null ? new float[0] : tensor.values();
        }

        private double[] convolution(Layer.Convolution c, double[] in, Shape from, Shape to) {
            float[] weight = weights(c, "weight");
            float[] bias = weights(c, "bias");
            double[] out = new double[Math.toIntExact(to.count())];
            int k = c.kernel();
            for (int i = 0; i < out.length; i++) {
                int map = i / (to.height() * to.width());
                int top = i / to.width() % to.height() * c.stride() - c.padding();
                int left = i % to.width() * c.stride() - c.padding();
                out[i] = c.bias() ? bias[map] : 0;
                for (int j = 0; j < from.channels() * k * k; j++) {
                    int y = top + j / k % k;
                    int x = left + j % k;
                    if (y >= 0 && y < from.height() && x >= 0 && x < from.width()) {
                        out[i] += weight[map * from.channels() * k * k + j]
                                * in[(j / (k * k) * from.height() + y) * from.width() + x];
                    }
                }
            }
            return out;
        }

        private double[] normalisation(Layer.BatchNormalisation b, double[] in, Shape shape) {
            double[] out = new double[in.length];
            for (int i = 0; i < in.length; i++) {
                int channel = Math.toIntExact(i / shape.positions());
                double root = Math.sqrt(weights(b, "variance")[channel] + Layer.BatchNormalisation.EPSILON);
                out[i] = (in[i] - weights(b, "mean")[channel]) / root;
                if (b.scaleAndShift()) {
                    out[i] = out[i] * weights(b, "scale")[channel] + weights(b, "shift")[channel];
                }
            }
            return out;
        }

        private static double[] pooling(Layer.Pooling p, double[] in, Shape from, Shape to) {
            double[] out = new double[Math.toIntExact(to.count())];
            for (int i = 0; i < out.length; i++) {
                int channel = i / (to.height() * to.width());
                int top = i / to.width() % to.height() * p.stride() - p.padding();
                int left = i % to.width() * p.stride() - p.padding();
                double most = Double.NEGATIVE_INFINITY;
                double sum = 0;
                int count = 0;
                for (int y = Math.max(0, top); y < Math.min(from.height(), top + p.kernel()); y++) {
                    for (int x = Math.max(0, left); x < Math.min(from.width(), left + p.kernel()); x++) {
                        double value = in[(channel * from.height() + y) * from.width() + x];
                        most = Math.max(most, value);
                        sum += value;
                        count++;
                    }
                }
                out[i] = p.kind() == Layer.Pooling.Kind.MAXIMUM ? most : sum / count;
            }
            return out;
        }

        /**
         * Every block x block square of the output reads one position: of one channel, or of a channel for each place.
         */
        private static double[] enlarged(int block, boolean fromDepth, double[] in, Shape from, Shape to) {
            double[] out = new double[Math.toIntExact(to.count())];
            for (int i = 0; i < out.length; i++) {
                int y = i / to.width() % to.height();
                int x = i % to.width();
                int channel = i / (to.height() * to.width());
                int source = fromDepth ? channel * block * block + y % block * block + x % block : channel;
                out[i] = in[(source * from.height() + y / block) * from.width() + x / block];
            }
            return out;
        }

        private static double[] average(double[] in, Shape from) {
            double[] out = new double[from.channels()];
            for (int i = 0; i < in.length; i++) {
                out[Math.toIntExact(i / from.positions())] += in[i] / from.positions();
            }
            return out;
        }

        private double[] dense(Layer.Dense d, double[] in) {
            float[] weight = weights(d, "weight");
            float[] bias = weights(d, "bias");
            double[] out = new double[d.outputs()];
            for (int i = 0; i < out.length; i++) {
                out[i] = bias[i];
                for (int j = 0; j < in.length; j++) {
                    out[i] += weight[i * in.length + j] * in[j];
                }
            }
            return out;
        }

        private static double[] sum(List<double[]> in) {
            double[] out = new double[in.get(0).length];
            for (double[] values : in) {
                for (int i = 0; i < out.length; i++) {
                    out[i] += values[i];
                }
            }
            return out;
        }

        private static double[] activated(Activation activation, double[] values) {
            for (int i = 0; activation == Activation.RELU && i < values.length; i++) {
                values[i] = Math.max(0, values[i]);
            }
            return values;
        }
    }
}
