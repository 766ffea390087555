package wae.engine.onnx.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule of every operator that is known here; names as the ONNX standard and ONNX Runtime have them. */
final class Operators {

    private static final Map<String, ShapeInference> RULES = new HashMap<>();

    static {
        put(Elementwise::same, "Relu", "Clip", "Sigmoid", "HardSigmoid", "HardSwish", "LeakyRelu", "PRelu", "Elu", "Selu",
                "Celu", "Gelu", "Mish", "Softplus", "Softsign", "ThresholdedRelu", "Tanh", "Erf", "Sqrt", "Exp", "Log",
                "Neg", "Abs", "Reciprocal", "Floor", "Ceil", "Round", "Sign", "Sin", "Cos", "Softmax", "LogSoftmax",
                "Hardmax", "Not", "BatchNormalization", "InstanceNormalization", "LayerNormalization", "LRN",
                "LpNormalization", "MeanVarianceNormalization", "GroupNormalization", "QuickGelu", "FastGelu",
                "QuantizeLinear", "DequantizeLinear", "CumSum", "IsNaN", "ScatterND",
                "ScatterElements", "Trilu");
        put(Elementwise::unchanged, "Identity", "Dropout", "Cast");
        put(Elementwise::broadcast, "Pow", "Min", "Max", "Sum", "Mean", "And", "Or", "Xor", "Less", "LessOrEqual", "Greater",
                "GreaterOrEqual", "Mod");
        put(Elementwise.arithmetic((a, b) -> a == b ? 1 : 0), "Equal");
        put(Elementwise::where, "Where");
        put(Elementwise.arithmetic(Math::addExact), "Add");
        put(Elementwise.arithmetic(Math::subtractExact), "Sub");
        put(Elementwise.arithmetic(Math::multiplyExact), "Mul");
        put(Elementwise.arithmetic((a, b) -> {
            if (b == 0) {
                throw new ShapeInferenceException("it divides by 0");
            }
            return a / b;
        }), "Div");
        put(Convolutions.convolution(1), "Conv", "ConvInteger");
        put(Convolutions.convolution(3), "QLinearConv");
        put(Convolutions::transposed, "ConvTranspose");
        put(Convolutions::pooling, "MaxPool", "AveragePool", "LpPool");
        put(Convolutions::global, "GlobalAveragePool", "GlobalMaxPool", "GlobalLpPool");
        put(MatrixProducts::gemm, "Gemm");
        put(MatrixProducts.matMul(1), "MatMul", "MatMulInteger");
        put(MatrixProducts.matMul(3), "QLinearMatMul");
        put(Rearranging::flatten, "Flatten");
        put(Rearranging::reshape, "Reshape");
        put(Rearranging::transpose, "Transpose");
        put(Rearranging::squeeze, "Squeeze");
        put(Rearranging::unsqueeze, "Unsqueeze");
        put(Rearranging::concat, "Concat");
        put(Rearranging::split, "Split");
        put(Rearranging::pad, "Pad");
        put(Rearranging.blocks(true), "DepthToSpace");
        put(Rearranging.blocks(false), "SpaceToDepth");
        put(Rearranging::reduce, "ReduceMean", "ReduceSum", "ReduceMax", "ReduceMin", "ReduceProd", "ReduceL1", "ReduceL2",
                "ReduceSumSquare", "ReduceLogSumExp");
        put(Rearranging::place, "ArgMax", "ArgMin");
        put(ShapeMath::shape, "Shape");
        put(ShapeMath::size, "Size");
        put(ShapeMath::constant, "Constant");
        put(ShapeMath::filled, "ConstantOfShape");
        put(ShapeMath::range, "Range");
        put(ShapeMath::expand, "Expand");
        put(ShapeMath::tile, "Tile");
        put(ShapeMath::gather, "Gather");
        put(ShapeMath::slice, "Slice");
        put(ShapeMath::resize, "Resize", "Upsample");
    }

    private Operators() {
    }

    private static void put(ShapeInference rule, String... operators) {
        List.of(operators).forEach(operator -> RULES.put(operator, rule));
    }

    static Optional<ShapeInference> of(String operator) {
        return Optional.ofNullable(RULES.get(operator));
    }
}
